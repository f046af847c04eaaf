// Client::get_data_automation_library_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation/operations/get_data_automation_library_ingestion_job.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_data_automation/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation {
namespace {

constexpr internal::Field get_data_automation_library_ingestion_job_fields[] = {
    {"job", &schemas::data_automation_library_ingestion_job_type,
     offsetof(GetDataAutomationLibraryIngestionJobView, job), internal::Slot::reference},
};
constexpr internal::Schema get_data_automation_library_ingestion_job_schema =
    internal::structure_schema<GetDataAutomationLibraryIngestionJobView>(
        "GetDataAutomationLibraryIngestionJobResponse", get_data_automation_library_ingestion_job_fields);
constexpr internal::OutputSchema get_data_automation_library_ingestion_job_output{
    .view = &get_data_automation_library_ingestion_job_schema,
    .body = &get_data_automation_library_ingestion_job_schema,
};
constexpr internal::Operation get_data_automation_library_ingestion_job_operation{
    .service = &common::service,
    .name = "GetDataAutomationLibraryIngestionJob",
    .errors = common::errors,
    .output = &get_data_automation_library_ingestion_job_output,
};

internal::HttpRequest encode(const GetDataAutomationLibraryIngestionJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/data-automation-libraries/"};
  out.label("libraryArn", in.library_arn).segment("/library-ingestion-jobs/").label("jobArn", in.job_arn);
  return out;
}

std::string get_data_automation_library_ingestion_job_reasons(const GetDataAutomationLibraryIngestionJobView& output) {
  internal::PathValues reasons;
  if (output.job)
    if (output.job->error_message) reasons.add(std::string_view(*output.job->error_message));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_data_automation_library_ingestion_job_completed_spec{
    "DataAutomationLibraryIngestionJobCompleted", std::chrono::seconds(5), std::chrono::seconds(60),
    std::chrono::seconds(7200)};

internal::Verdict judge_data_automation_library_ingestion_job_completed(
    const internal::WaitAnswer<GetDataAutomationLibraryIngestionJobView>& answer) {
  if (answer.view) {
    const GetDataAutomationLibraryIngestionJobView& output = *answer.view;
    internal::PathValues values;
    if (output.job) values.add(std::string_view(output.job->job_status.text()));
    if (values.first_of({"COMPLETED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"COMPLETED_WITH_ERRORS", "FAILED"}))
      return internal::ruled_out(*state, get_data_automation_library_ingestion_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetDataAutomationLibraryIngestionJobRequest& in) {
  writer.begin_object();
  writer.member("libraryArn", in.library_arn);
  writer.member("jobArn", in.job_arn);
  writer.end_object();
}

const internal::Schema& schema_of(const GetDataAutomationLibraryIngestionJobView*) {
  return get_data_automation_library_ingestion_job_schema;
}

Response<GetDataAutomationLibraryIngestionJobView> Client::get_data_automation_library_ingestion_job(
    const GetDataAutomationLibraryIngestionJobRequest& request, const CallOptions& options) const {
  return internal::call<GetDataAutomationLibraryIngestionJobView>(
      *connection_, get_data_automation_library_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const GetDataAutomationLibraryIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_data_automation_library_ingestion_job_operation, encode(request),
                                     options);
}

Response<GetDataAutomationLibraryIngestionJobView> Client::wait_until_data_automation_library_ingestion_job_completed(
    const GetDataAutomationLibraryIngestionJobRequest& request,
    const WaitOptions<GetDataAutomationLibraryIngestionJobView>& options) const {
  return internal::wait_until<GetDataAutomationLibraryIngestionJobView>(
      *connection_, get_data_automation_library_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_data_automation_library_ingestion_job_completed_spec, options,
                          judge_data_automation_library_ingestion_job_completed));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_data_automation_library_ingestion_job_completed(
    const internal::AsyncTarget& target, const GetDataAutomationLibraryIngestionJobRequest& request,
    const WaitOptions<GetDataAutomationLibraryIngestionJobView>& options) {
  return internal::make_pending_wait(
      target, get_data_automation_library_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_data_automation_library_ingestion_job_completed_spec, options,
                          judge_data_automation_library_ingestion_job_completed));
}

}  // namespace outcrop::bedrock_data_automation
