import { AwsRestJsonProtocol } from "@aws-sdk/core/protocols";
export const getRuntimeConfig = (config) => {
    return {
        apiVersion: "2026-01-31",
        protocol: config?.protocol ?? AwsRestJsonProtocol,
        protocolSettings: config?.protocolSettings ?? {
            defaultNamespace: "com.example.quarry",
            serviceTarget: "StoneWorks",
        },
        serviceId: config?.serviceId ?? "Quarry",
    };
};
