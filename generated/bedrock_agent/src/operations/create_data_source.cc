// Client::create_data_source: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/create_data_source.h"

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

constexpr internal::Field create_data_source_fields[] = {
    {"dataSource", &schemas::data_source_type, offsetof(CreateDataSourceView, data_source), internal::Slot::plain},
};
constexpr internal::Schema create_data_source_schema =
    internal::structure_schema<CreateDataSourceView>("CreateDataSourceResponse", create_data_source_fields);
constexpr internal::OutputSchema create_data_source_output{
    .view = &create_data_source_schema,
    .body = &create_data_source_schema,
    .needs_body = true,
};
constexpr internal::Operation create_data_source_operation{
    .service = &common::service,
    .name = "CreateDataSource",
    .errors = common::errors,
    .output = &create_data_source_output,
};

internal::HttpRequest encode(const CreateDataSourceRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/knowledgebases/"};
  out.label("knowledgeBaseId", in.knowledge_base_id).segment("/datasources/");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("clientToken", internal::idempotency_token(in.client_token));
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

void write_json(internal::JsonWriter& writer, const CreateDataSourceRequest& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("clientToken", in.client_token);
  writer.member("name", in.name);
  writer.member("description", in.description);
  writer.member("dataSourceConfiguration", in.data_source_configuration);
  writer.member("dataDeletionPolicy", in.data_deletion_policy);
  writer.member("serverSideEncryptionConfiguration", in.server_side_encryption_configuration);
  writer.member("vectorIngestionConfiguration", in.vector_ingestion_configuration);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateDataSourceView*) { return create_data_source_schema; }

Response<CreateDataSourceView> Client::create_data_source(const CreateDataSourceRequest& request,
                                                          const CallOptions& options) const {
  return internal::call<CreateDataSourceView>(*connection_, create_data_source_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateDataSourceRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_data_source_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agent
