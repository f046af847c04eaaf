// Makes the client of one service.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/client.h"

#include <utility>

#include "outcrop/bedrock_agent/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_agent {

constinit const internal::Service common::service{
    .id = "Bedrock Agent",
    .module = "bedrock_agent",
    .endpoint_prefix = "bedrock-agent",
    .signing_name = "bedrock",
    .api_version = "2023-06-05",
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_agent
