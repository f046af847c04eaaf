// Tables of the shapes in outcrop/bedrock_agent/types/custom_document_identifier.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/custom_document_identifier.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const CustomDocumentIdentifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomDocumentIdentifier::id>("id", true),
  };
  static constexpr cli::Shape shape{.name = "CustomDocumentIdentifier", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
