// Client::start_memory_extraction_job: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/start_memory_extraction_job.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field start_memory_extraction_job_fields[] = {
    {"jobId", &internal::string_type, offsetof(StartMemoryExtractionJobView, job_id), internal::Slot::plain},
};
constexpr internal::Schema start_memory_extraction_job_schema =
    internal::structure_schema<StartMemoryExtractionJobView>("StartMemoryExtractionJobOutput",
                                                             start_memory_extraction_job_fields);
constexpr internal::OutputSchema start_memory_extraction_job_output{
    .view = &start_memory_extraction_job_schema,
    .body = &start_memory_extraction_job_schema,
    .needs_body = true,
};
constexpr internal::Operation start_memory_extraction_job_operation{
    .service = &common::service,
    .name = "StartMemoryExtractionJob",
    .errors = common::errors,
    .output = &start_memory_extraction_job_output,
};

internal::HttpRequest encode(const StartMemoryExtractionJobRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/memories/"};
  out.label("memoryId", in.memory_id).segment("/extractionJobs/start");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("extractionJob", in.extraction_job);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const StartMemoryExtractionJobRequest& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("extractionJob", in.extraction_job);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const StartMemoryExtractionJobView*) { return start_memory_extraction_job_schema; }

Response<StartMemoryExtractionJobView> Client::start_memory_extraction_job(
    const StartMemoryExtractionJobRequest& request, const CallOptions& options) const {
  return internal::call<StartMemoryExtractionJobView>(*connection_, start_memory_extraction_job_operation,
                                                      encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const StartMemoryExtractionJobRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, start_memory_extraction_job_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
