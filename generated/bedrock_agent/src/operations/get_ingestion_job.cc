// Client::get_ingestion_job: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/get_ingestion_job.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"
#include "write_json.h"

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

}  // namespace

Response<GetIngestionJobView> Client::get_ingestion_job(const GetIngestionJobRequest& request,
                                                        const CallOptions& options) const {
  return internal::call<GetIngestionJobView>(*connection_, get_ingestion_job_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetIngestionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_ingestion_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
