// Makes the client of one service.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/client.h"

#include <utility>

#include "outcrop/bedrock_data_automation_runtime/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_data_automation_runtime {

constinit const internal::Service common::service{
    .id = "Bedrock Data Automation Runtime",
    .module = "bedrock_data_automation_runtime",
    .endpoint_prefix = "bedrock-data-automation-runtime",
    .signing_name = "bedrock",
    .api_version = "2024-06-13",
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_data_automation_runtime
