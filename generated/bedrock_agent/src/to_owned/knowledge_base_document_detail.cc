// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/knowledge_base_document_detail.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/types/custom_document_identifier.h"
#include "outcrop/bedrock_agent/types/document_identifier.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

CustomDocumentIdentifier to_owned(const CustomDocumentIdentifierView& view) {
  CustomDocumentIdentifier owned;
  internal::own(owned.id, view.id);
  return owned;
}

DocumentIdentifier to_owned(const DocumentIdentifierView& view) {
  DocumentIdentifier owned;
  internal::own(owned.data_source_type, view.data_source_type);
  internal::own(owned.s3, view.s3);
  internal::own(owned.custom, view.custom);
  return owned;
}

}  // namespace outcrop::bedrock_agent
