/** What the command line says about the server, as it is parsed and as help shows it. */
export const MCP_OPTIONS = {
  http: { type: 'boolean', description: 'Serve over HTTP on 127.0.0.1 instead of stdin and stdout.' },
  port: { type: 'string', description: 'Port for --http (default: 3333).' },
  token: { type: 'string', description: 'Bearer token that HTTP requests have to carry. Default: DRAMATIS_MCP_TOKEN.' },
  'oauth-issuer': { type: 'string', description: 'Authorization server whose access tokens are good for --http: its issuer, exactly as it writes it.' },
  'oauth-audience': { type: 'string', description: 'Address by which clients know this server, and for which tokens have to be issued (default: its own).' },
  data: { type: 'string', description: 'Folder for everything the server keeps. Default: DRAMATIS_DATA, else the data folder of this user.' },
  'read-only': { type: 'boolean', description: 'Offer only tools that change nothing.' },
  tools: { type: 'string', description: 'Offer only these tools, separated by commas.' },
  config: { type: 'string', description: 'Configuration with models and plugins (default: dramatis.config.ts in this folder).' },
} as const;
