// Makes SystemManagedBlock of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/system_managed_block.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/system_managed_block.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

SystemManagedBlock to_owned(const SystemManagedBlockView& view) {
  SystemManagedBlock owned;
  internal::own(owned.managed_by, view.managed_by);
  return owned;
}

void write_json(internal::JsonWriter& writer, const SystemManagedBlock& in) {
  writer.begin_object();
  writer.member("managedBy", in.managed_by);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
