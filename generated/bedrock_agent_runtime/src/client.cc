// Makes the client of one service.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/client.h"

#include <utility>

#include "outcrop/bedrock_agent_runtime/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {

constinit const internal::Service common::service{
    .id = "Bedrock Agent Runtime",
    .module = "bedrock_agent_runtime",
    .endpoint_prefix = "bedrock-agent-runtime",
    .signing_name = "bedrock",
    .api_version = "2023-07-26",
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_agent_runtime
