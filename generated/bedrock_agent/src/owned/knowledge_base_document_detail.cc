// Makes KnowledgeBaseDocumentDetail of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/knowledge_base_document_detail.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

KnowledgeBaseDocumentDetail to_owned(const KnowledgeBaseDocumentDetailView& view) {
  KnowledgeBaseDocumentDetail owned;
  internal::own(owned.knowledge_base_id, view.knowledge_base_id);
  internal::own(owned.data_source_id, view.data_source_id);
  internal::own(owned.status, view.status);
  internal::own(owned.identifier, view.identifier);
  internal::own(owned.status_reason, view.status_reason);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const KnowledgeBaseDocumentDetail& in) {
  writer.begin_object();
  writer.member("knowledgeBaseId", in.knowledge_base_id);
  writer.member("dataSourceId", in.data_source_id);
  writer.member("status", in.status);
  writer.member("identifier", in.identifier);
  writer.member("statusReason", in.status_reason);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
