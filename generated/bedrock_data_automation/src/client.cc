// Makes the client of one service.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/client.h"

#include <utility>

#include "outcrop/bedrock_data_automation/async_client.h"
#include "outcrop/internal/call.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {

constinit const internal::Service common::service{
    .id = "Bedrock Data Automation",
    .module = "bedrock_data_automation",
    .endpoint_prefix = "bedrock-data-automation",
    .signing_name = "bedrock",
    .api_version = "2023-07-26",
    .sensitive = sensitive_operations,
};

Client::Client(ClientConfig config) : connection_(internal::make_connection(common::service, std::move(config))) {}

AsyncClient Client::async(Dispatcher& dispatcher) const { return AsyncClient({connection_, &dispatcher}); }

}  // namespace outcrop::bedrock_data_automation
