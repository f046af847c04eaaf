// Tables of the shapes in outcrop/bedrock_agentcore/types/extraction_config.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/extraction_config.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const ExtractionConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ExtractionConfig::namespace_variables>("namespaceVariables"),
  };
  static constexpr cli::Shape shape{.name = "ExtractionConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
