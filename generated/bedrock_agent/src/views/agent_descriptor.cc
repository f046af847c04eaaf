// Decode tables of AgentDescriptorView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent_descriptor.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field agent_descriptor_fields[] = {
    {"aliasArn", &internal::string_type, offsetof(AgentDescriptorView, alias_arn), internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema agent_descriptor_schema =
    internal::structure_schema<AgentDescriptorView>("AgentDescriptor", agent_descriptor_fields);
constinit const internal::Type agent_descriptor_type =
    internal::structure_type<AgentDescriptorView>(agent_descriptor_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AgentDescriptorView*) { return schemas::agent_descriptor_schema; }

}  // namespace outcrop::bedrock_agent
