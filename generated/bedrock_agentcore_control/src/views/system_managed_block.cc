// Decode tables of SystemManagedBlockView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/system_managed_block.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field system_managed_block_fields[] = {
    {"managedBy", &internal::string_type, offsetof(SystemManagedBlockView, managed_by), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema system_managed_block_schema =
    internal::structure_schema<SystemManagedBlockView>("SystemManagedBlock", system_managed_block_fields);
constinit const internal::Type system_managed_block_type =
    internal::structure_type<SystemManagedBlockView>(system_managed_block_schema);

}  // namespace schemas

const internal::Schema& schema_of(const SystemManagedBlockView*) { return schemas::system_managed_block_schema; }

}  // namespace outcrop::bedrock_agentcore_control
