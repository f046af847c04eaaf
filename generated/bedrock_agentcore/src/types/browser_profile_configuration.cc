// Writes BrowserProfileConfiguration as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/browser_profile_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const BrowserProfileConfiguration& in) {
  writer.begin_object();
  writer.required("profileIdentifier", in.profile_identifier);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
