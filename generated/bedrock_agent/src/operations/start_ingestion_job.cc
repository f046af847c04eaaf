// Client::start_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/start_ingestion_job.h"

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

constexpr internal::Field start_ingestion_job_fields[] = {
    {"ingestionJob", &schemas::ingestion_job_type, offsetof(StartIngestionJobView, ingestion_job),
     internal::Slot::plain},
};
constexpr internal::Schema start_ingestion_job_schema =
    internal::structure_schema<StartIngestionJobView>("StartIngestionJobResponse", start_ingestion_job_fields);
constexpr internal::OutputSchema start_ingestion_job_output{
    .view = &start_ingestion_job_schema,
    .body = &start_ingestion_job_schema,
    .needs_body = true,
};
constexpr internal::Operation start_ingestion_job_operation{
    .service = &common::service,
    .name = "StartIngestionJob",
    .errors = common::errors,
    .output = &start_ingestion_job_output,
};

internal::HttpRequest encode(const StartIngestionJobRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id)
      .segment("/datasources/")
      .label("dataSourceId", in.data_source_id)
      .segment("/ingestionjobs/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("description", in.description);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartIngestionJobRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("clientToken", in.client_token);
  writer.member("description", in.description);
  writer.end_object();
}

const internal::Schema& schema_of(const StartIngestionJobView*) { return start_ingestion_job_schema; }

Response<StartIngestionJobView> Client::start_ingestion_job(const StartIngestionJobRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<StartIngestionJobView>(*connection_, start_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_ingestion_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
