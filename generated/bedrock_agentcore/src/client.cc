// Makes the client of one service.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/client.h"

#include <utility>

#include "outcrop/bedrock_agentcore/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {

constinit const internal::Service common::service{
    .id = "Bedrock AgentCore",
    .module = "bedrock_agentcore",
    .endpoint_prefix = "bedrock-agentcore",
    .signing_name = "bedrock-agentcore",
    .api_version = "2024-02-28",
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_agentcore
