// Client::get_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_ingestion_job.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "outcrop/internal/wait.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field get_ingestion_job_fields[] = {
    {"ingestionJob", &schemas::ingestion_job_type, offsetof(GetIngestionJobView, ingestion_job), internal::Slot::plain},
};
constexpr internal::Schema get_ingestion_job_schema =
    internal::structure_schema<GetIngestionJobView>("GetIngestionJobResponse", get_ingestion_job_fields);
constexpr internal::OutputSchema get_ingestion_job_output{
    .view = &get_ingestion_job_schema,
    .body = &get_ingestion_job_schema,
    .needs_body = true,
};
constexpr internal::Operation get_ingestion_job_operation{
    .service = &common::service,
    .name = "GetIngestionJob",
    .errors = common::errors,
    .output = &get_ingestion_job_output,
};

internal::HttpRequest encode(const GetIngestionJobRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/ingestionjobs/")
      .label("ingestionJobId", in.ingestion_job_id);
  return out;
}

std::string get_ingestion_job_reasons(const GetIngestionJobView& output) {
  internal::PathValues reasons;
  for (const auto& item2 : output.ingestion_job.failure_reasons) reasons.add(std::string_view(item2));
  return reasons.joined();
}

constexpr internal::WaiterSpec judge_ingestion_job_complete_spec{
    "IngestionJobComplete", std::chrono::seconds(10), std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_ingestion_job_complete(const internal::WaitAnswer<GetIngestionJobView>& answer) {
  if (answer.view) {
    const GetIngestionJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.ingestion_job.status.text()));
    if (values.first_of({"COMPLETE"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"FAILED", "STOPPED"}))
      return internal::ruled_out(*state, get_ingestion_job_reasons(output));
  }
  return internal::WaitState::none;
}

constexpr internal::WaiterSpec judge_ingestion_job_stopped_spec{"IngestionJobStopped", std::chrono::seconds(10),
                                                                std::chrono::seconds(120), std::chrono::seconds(86400)};

internal::Verdict judge_ingestion_job_stopped(const internal::WaitAnswer<GetIngestionJobView>& answer) {
  if (answer.view) {
    const GetIngestionJobView& output = *answer.view;
    internal::PathValues values;
    values.add(std::string_view(output.ingestion_job.status.text()));
    if (values.first_of({"STOPPED"})) return internal::WaitState::success;
    if (const auto state = values.first_of({"COMPLETE", "FAILED"}))
      return internal::ruled_out(*state, get_ingestion_job_reasons(output));
  }
  return internal::WaitState::none;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetIngestionJobRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("ingestionJobId", in.ingestion_job_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetIngestionJobView*) { return get_ingestion_job_schema; }

Response<GetIngestionJobView> Client::get_ingestion_job(const GetIngestionJobRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetIngestionJobView>(*connection_, get_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_ingestion_job_operation, encode(request), options);
}

Response<GetIngestionJobView> Client::wait_until_ingestion_job_complete(
    const GetIngestionJobRequest& request, const WaitOptions<GetIngestionJobView>& options) const {
  return internal::wait_until<GetIngestionJobView>(
      *connection_, get_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_ingestion_job_complete_spec, options, judge_ingestion_job_complete));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_ingestion_job_complete(const internal::AsyncTarget& target,
                                                                   const GetIngestionJobRequest& request,
                                                                   const WaitOptions<GetIngestionJobView>& options) {
  return internal::make_pending_wait(
      target, get_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_ingestion_job_complete_spec, options, judge_ingestion_job_complete));
}

Response<GetIngestionJobView> Client::wait_until_ingestion_job_stopped(
    const GetIngestionJobRequest& request, const WaitOptions<GetIngestionJobView>& options) const {
  return internal::wait_until<GetIngestionJobView>(
      *connection_, get_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_ingestion_job_stopped_spec, options, judge_ingestion_job_stopped));
}

// For AsyncClient.
internal::PendingCallPtr prepare_wait_until_ingestion_job_stopped(const internal::AsyncTarget& target,
                                                                  const GetIngestionJobRequest& request,
                                                                  const WaitOptions<GetIngestionJobView>& options) {
  return internal::make_pending_wait(
      target, get_ingestion_job_operation, encode(request),
      internal::wait_plan(judge_ingestion_job_stopped_spec, options, judge_ingestion_job_stopped));
}

}  // namespace outcrop::bedrock_agent
