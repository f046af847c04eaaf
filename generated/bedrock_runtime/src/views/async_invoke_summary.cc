// Decode tables of AsyncInvokeSummaryView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/async_invoke_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field async_invoke_summary_fields[] = {
    {"invocationArn", &internal::string_type, offsetof(AsyncInvokeSummaryView, invocation_arn), internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(AsyncInvokeSummaryView, model_arn), internal::Slot::plain},
    {"clientRequestToken", &internal::string_type, offsetof(AsyncInvokeSummaryView, client_request_token),
     internal::Slot::optional},
    {"status", &schemas::async_invoke_status_type, offsetof(AsyncInvokeSummaryView, status), internal::Slot::plain},
    {"failureMessage", &internal::string_type, offsetof(AsyncInvokeSummaryView, failure_message),
     internal::Slot::optional},
    {"submitTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, submit_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, end_time), internal::Slot::optional},
    {"outputDataConfig", &schemas::async_invoke_output_data_config_type,
     offsetof(AsyncInvokeSummaryView, output_data_config), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema async_invoke_summary_schema =
    internal::structure_schema<AsyncInvokeSummaryView>("AsyncInvokeSummary", async_invoke_summary_fields);
constinit const internal::Type async_invoke_summary_type =
    internal::structure_type<AsyncInvokeSummaryView>(async_invoke_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_runtime
