// Client::update_data_source: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/update_data_source.h"

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

constexpr internal::Field update_data_source_fields[] = {
    {"dataSource", &schemas::data_source_type, offsetof(UpdateDataSourceView, data_source), internal::Slot::plain},
};
constexpr internal::Schema update_data_source_schema =
    internal::structure_schema<UpdateDataSourceView>("UpdateDataSourceResponse", update_data_source_fields);
constexpr internal::OutputSchema update_data_source_output{
    .view = &update_data_source_schema,
    .body = &update_data_source_schema,
    .needs_body = true,
};
constexpr internal::Operation update_data_source_operation{
    .service = &common::service,
    .name = "UpdateDataSource",
    .errors = common::errors,
    .output = &update_data_source_output,
};

internal::HttpRequest encode(const UpdateDataSourceRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/").label("dataSourceId", in.data_source_id);
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.required("dataSourceConfiguration", in.data_source_configuration);
    writer.member("dataDeletionPolicy", in.data_deletion_policy);
    writer.member("serverSideEncryptionConfiguration", in.server_side_encryption_configuration);
    writer.member("vectorIngestionConfiguration", in.vector_ingestion_configuration);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const UpdateDataSourceRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("dataSourceConfiguration", in.data_source_configuration);
  writer.member("dataDeletionPolicy", in.data_deletion_policy);
  writer.member("serverSideEncryptionConfiguration", in.server_side_encryption_configuration);
  writer.member("vectorIngestionConfiguration", in.vector_ingestion_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const UpdateDataSourceView*) { return update_data_source_schema; }

Response<UpdateDataSourceView> Client::update_data_source(const UpdateDataSourceRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<UpdateDataSourceView>(*connection_, update_data_source_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const UpdateDataSourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, update_data_source_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
