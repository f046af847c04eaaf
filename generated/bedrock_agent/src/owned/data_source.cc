// Makes DataSource of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/data_source.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/data_source.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

DataSource to_owned(const DataSourceView& view) {
  DataSource owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.data_source_id, view.data_source_id);
  internal::own(owned.name, view.name);
  internal::own(owned.status, view.status);
  internal::own(owned.description, view.description);
  internal::own(owned.data_source_configuration, view.data_source_configuration);
  internal::own(owned.server_side_encryption_configuration, view.server_side_encryption_configuration);
  internal::own(owned.vector_ingestion_configuration, view.vector_ingestion_configuration);
  internal::own(owned.data_deletion_policy, view.data_deletion_policy);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.failure_reasons, view.failure_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DataSource& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("name", in.name);
  writer.member("status", in.status);
  writer.member("description", in.description);
  writer.member("dataSourceConfiguration", in.data_source_configuration);
  writer.member("serverSideEncryptionConfiguration", in.server_side_encryption_configuration);
  writer.member("vectorIngestionConfiguration", in.vector_ingestion_configuration);
  writer.member("dataDeletionPolicy", in.data_deletion_policy);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("failureReasons", in.failure_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
