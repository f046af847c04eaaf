// Makes the client of one service.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/client.h"

#include <utility>

#include "outcrop/bedrock/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock {

constinit const internal::Service common::service{
    .id = "Bedrock",
    .module = "bedrock",
    .endpoint_prefix = "bedrock",
    .signing_name = "bedrock",
    .api_version = "2023-04-20",
    .bearer_auth = true,
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock
