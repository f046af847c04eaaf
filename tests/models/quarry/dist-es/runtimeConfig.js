import { NodeHttp2Handler as RequestHandler } from "@smithy/node-http-handler";
