// Decode tables and records of AsyncInvokeSummaryView.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/async_invoke_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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
     internal::Slot::optional, true},
    {"submitTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, submit_time), internal::Slot::plain},
    {"lastModifiedTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, last_modified_time),
     internal::Slot::optional},
    {"endTime", &internal::date_time_type, offsetof(AsyncInvokeSummaryView, end_time), internal::Slot::optional},
    {"outputDataConfig", &schemas::async_invoke_output_data_config_type,
     offsetof(AsyncInvokeSummaryView, output_data_config), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_async_invoke_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<AsyncInvokeSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"clientRequestToken", Lead::either>(view.client_request_token)) return nullptr;
  if (!in.time<"endTime", Lead::either>(view.end_time)) return nullptr;
  if (!in.text<"failureMessage", Lead::either>(view.failure_message)) return nullptr;
  if (!in.text<"invocationArn", Lead::either>(view.invocation_arn)) return nullptr;
  if (!in.time<"lastModifiedTime">(view.last_modified_time)) return nullptr;
  if (!in.text<"modelArn">(view.model_arn)) return nullptr;
  if (!in.value<"outputDataConfig">(schemas::async_invoke_output_data_config_type, internal::Slot::plain,
                                    &view.output_data_config))
    return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.time<"submitTime">(view.submit_time)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* async_invoke_summary_enumerations[] = {
    &schemas::async_invoke_status_type,
};
constexpr internal::CompiledRecord async_invoke_summary_record{read_async_invoke_summary,
                                                               async_invoke_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema async_invoke_summary_schema = internal::structure_schema<AsyncInvokeSummaryView>(
    "AsyncInvokeSummary", async_invoke_summary_fields, &async_invoke_summary_record);
constinit const internal::Type async_invoke_summary_type =
    internal::structure_type<AsyncInvokeSummaryView>(async_invoke_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AsyncInvokeSummaryView*) { return schemas::async_invoke_summary_schema; }

}  // namespace outcrop::bedrock_runtime
