// Tables of the shapes in outcrop/bedrock_agentcore/types/browser_extension.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/browser_extension.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const BrowserExtension*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BrowserExtension::location>("location", true),
  };
  static constexpr cli::Shape shape{.name = "BrowserExtension", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
