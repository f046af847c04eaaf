// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/event.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/types/branch.h"
#include "outcrop/bedrock_agentcore/types/conversational.h"
#include "outcrop/bedrock_agentcore/types/memory_json_data.h"
#include "outcrop/bedrock_agentcore/types/metadata_value.h"
#include "outcrop/bedrock_agentcore/types/payload_type.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

Branch to_owned(const BranchView& view) {
  Branch owned;
  internal::own(owned.root_event_id, view.root_event_id);
  internal::own(owned.name, view.name);
  return owned;
}

Content to_owned(const ContentView& view) {
  Content owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

Conversational to_owned(const ConversationalView& view) {
  Conversational owned;
  internal::own(owned.content, view.content);
  internal::own(owned.role, view.role);
  return owned;
}

MetadataValue to_owned(const MetadataValueView& view) {
  MetadataValue owned;
  internal::own(owned.string_value, view.string_value);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

MemoryJsonData to_owned(const MemoryJsonDataView& view) {
  MemoryJsonData owned;
  internal::own(owned.content, view.content);
  return owned;
}

PayloadType to_owned(const PayloadTypeView& view) {
  PayloadType owned;
  internal::own(owned.conversational, view.conversational);
  internal::own(owned.blob, view.blob);
  internal::own(owned.json, view.json);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
