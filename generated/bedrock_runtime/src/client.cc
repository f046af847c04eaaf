// Makes the client of one service.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/client.h"

#include <utility>

#include "outcrop/bedrock_runtime/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_runtime {

constinit const internal::Service common::service{
    .id = "Bedrock Runtime",
    .module = "bedrock_runtime",
    .endpoint_prefix = "bedrock-runtime",
    .signing_name = "bedrock",
    .api_version = "2023-09-30",
    .bearer_auth = true,
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_runtime
