// Tables of the shapes in outcrop/bedrock_agent/types/document_identifier.h.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent/types/document_identifier.h>

#include "bedrock_agent/fields.h"

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const DocumentIdentifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentIdentifier::data_source_type>("dataSourceType", true),
      cli::field<&DocumentIdentifier::s3>("s3"),
      cli::field<&DocumentIdentifier::custom>("custom"),
  };
  static constexpr cli::Shape shape{.name = "DocumentIdentifier", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
