// Makes the client of one service.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/client.h"

#include <utility>

#include "outcrop/bedrock_agentcore_control/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {

constinit const internal::Service common::service{
    .id = "Bedrock AgentCore Control",
    .module = "bedrock_agentcore_control",
    .endpoint_prefix = "bedrock-agentcore-control",
    .signing_name = "bedrock-agentcore",
    .api_version = "2023-06-05",
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_agentcore_control
