// Client::stop_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/stop_ingestion_job.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field stop_ingestion_job_fields[] = {
    {"ingestionJob", &schemas::ingestion_job_type, offsetof(StopIngestionJobView, ingestion_job),
     internal::Slot::plain},
};
constexpr internal::Schema stop_ingestion_job_schema =
    internal::structure_schema<StopIngestionJobView>("StopIngestionJobResponse", stop_ingestion_job_fields);
constexpr internal::OutputSchema stop_ingestion_job_output{
    .view = &stop_ingestion_job_schema,
    .body = &stop_ingestion_job_schema,
    .needs_body = true,
};
constexpr internal::Operation stop_ingestion_job_operation{
    .service = &common::service,
    .name = "StopIngestionJob",
    .errors = common::errors,
    .output = &stop_ingestion_job_output,
};

internal::HttpRequest encode(const StopIngestionJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/ingestionjobs/")
      .label("ingestionJobId", in.ingestion_job_id)
      .segment("/stop");
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StopIngestionJobRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("ingestionJobId", in.ingestion_job_id);
  writer.end_object();
}

const internal::Schema& schema_of(const StopIngestionJobView*) { return stop_ingestion_job_schema; }

Response<StopIngestionJobView> Client::stop_ingestion_job(const StopIngestionJobRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<StopIngestionJobView>(*connection_, stop_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StopIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, stop_ingestion_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
