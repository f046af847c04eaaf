// Makes KnowledgeBase of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/knowledge_base.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/knowledge_base.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

KnowledgeBase to_owned(const KnowledgeBaseView& view) {
  KnowledgeBase owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.name, view.name);
  internal::own(owned.knowledge_base_arn, view.knowledge_base_arn);
  internal::own(owned.description, view.description);
  internal::own(owned.role_arn, view.role_arn);
  internal::own(owned.knowledge_base_configuration, view.knowledge_base_configuration);
  internal::own(owned.storage_configuration, view.storage_configuration);
  internal::own(owned.status, view.status);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.failure_reasons, view.failure_reasons);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBase& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("name", in.name);
  writer.member("knowledgeBaseArn", in.knowledge_base_arn);
  writer.member("description", in.description);
  writer.member("roleArn", in.role_arn);
  writer.member("knowledgeBaseConfiguration", in.knowledge_base_configuration);
  writer.member("storageConfiguration", in.storage_configuration);
  writer.member("status", in.status);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("failureReasons", in.failure_reasons);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
