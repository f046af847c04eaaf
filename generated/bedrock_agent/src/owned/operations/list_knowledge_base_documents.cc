// Makes ListKnowledgeBaseDocuments: the output of Client::list_knowledge_base_documents, owned of views, and writes
// JSON. Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/operations/list_knowledge_base_documents.h"

#include "outcrop/bedrock_agent/operations/list_knowledge_base_documents.h"
#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ListKnowledgeBaseDocuments to_owned(const ListKnowledgeBaseDocumentsView& view) {
  ListKnowledgeBaseDocuments owned;
  internal::own(owned.document_details, view.document_details);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListKnowledgeBaseDocuments& in) {
  writer.begin_object();
  writer.member("documentDetails", in.document_details);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
