// Makes IngestKnowledgeBaseDocuments: the output of Client::ingest_knowledge_base_documents, owned of views, and writes
// JSON. Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/ingest_knowledge_base_documents.h"

#include "outcrop/bedrock_agent/operations/ingest_knowledge_base_documents.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

IngestKnowledgeBaseDocuments to_owned(const IngestKnowledgeBaseDocumentsView& view) {
  IngestKnowledgeBaseDocuments owned;
  internal::own(owned.document_details, view.document_details);
  return owned;
}

void write_json(internal::JsonWriter& writer, const IngestKnowledgeBaseDocuments& in) {
  writer.begin_object();
  writer.member("documentDetails", in.document_details);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
