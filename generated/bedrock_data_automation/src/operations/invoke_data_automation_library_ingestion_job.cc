// Client::invoke_data_automation_library_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/invoke_data_automation_library_ingestion_job.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field invoke_data_automation_library_ingestion_job_fields[] = {
    {"jobArn", &internal::string_type, offsetof(InvokeDataAutomationLibraryIngestionJobView, job_arn),
     internal::Slot::optional},
};
constexpr internal::Schema invoke_data_automation_library_ingestion_job_schema =
    internal::structure_schema<InvokeDataAutomationLibraryIngestionJobView>(
        "InvokeDataAutomationLibraryIngestionJobResponse", invoke_data_automation_library_ingestion_job_fields);
constexpr internal::OutputSchema invoke_data_automation_library_ingestion_job_output{
    .view = &invoke_data_automation_library_ingestion_job_schema,
    .body = &invoke_data_automation_library_ingestion_job_schema,
};
constexpr internal::Operation invoke_data_automation_library_ingestion_job_operation{
    .service = &common::service,
    .name = "InvokeDataAutomationLibraryIngestionJob",
    .errors = common::errors,
    .output = &invoke_data_automation_library_ingestion_job_output,
};

internal::HttpRequest encode(const InvokeDataAutomationLibraryIngestionJobRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/library-ingestion-jobs/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.required("inputConfiguration", in.input_configuration);
    writer.required("entityType", in.entity_type);
    writer.required("operationType", in.operation_type);
    writer.required("outputConfiguration", in.output_configuration);
    writer.member("notificationConfiguration", in.notification_configuration);
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const InvokeDataAutomationLibraryIngestionJobRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("clientToken", in.client_token);
  writer.member("inputConfiguration", in.input_configuration);
  writer.member("entityType", in.entity_type);
  writer.member("operationType", in.operation_type);
  writer.member("outputConfiguration", in.output_configuration);
  writer.member("notificationConfiguration", in.notification_configuration);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const InvokeDataAutomationLibraryIngestionJobView*) {
  return invoke_data_automation_library_ingestion_job_schema;
}

Response<InvokeDataAutomationLibraryIngestionJobView> Client::invoke_data_automation_library_ingestion_job(
    const InvokeDataAutomationLibraryIngestionJobRequest& request, const CallOptions& options) const {
  return internal::call<InvokeDataAutomationLibraryIngestionJobView>(
      *connection_, invoke_data_automation_library_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const InvokeDataAutomationLibraryIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, invoke_data_automation_library_ingestion_job_operation, encode(request),
                                     options);
}

}  // namespace outcrop::bedrock_data_automation
