// Decode tables of AgentRuntimeArtifactView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/agent_runtime_artifact.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field code_fields[] = {
    {"s3", &schemas::s3_location_type, offsetof(CodeView, s3), internal::Slot::reference},
};

constexpr internal::Field code_configuration_fields[] = {
    {"code", &schemas::code_type, offsetof(CodeConfigurationView, code), internal::Slot::plain},
    {"runtime", &schemas::agent_managed_runtime_type_type, offsetof(CodeConfigurationView, runtime),
     internal::Slot::plain},
    {"entryPoint", &internal::string_list_type, offsetof(CodeConfigurationView, entry_point), internal::Slot::plain},
};

constexpr internal::Field agent_runtime_artifact_fields[] = {
    {"containerConfiguration", &schemas::container_configuration_type,
     offsetof(AgentRuntimeArtifactView, container_configuration), internal::Slot::reference},
    {"codeConfiguration", &schemas::code_configuration_type, offsetof(AgentRuntimeArtifactView, code_configuration),
     internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema code_schema = internal::union_schema<CodeView>("Code", code_fields);
constinit const internal::Type code_type = internal::union_type<CodeView>(code_schema);

constinit const internal::Schema code_configuration_schema =
    internal::structure_schema<CodeConfigurationView>("CodeConfiguration", code_configuration_fields);
constinit const internal::Type code_configuration_type =
    internal::structure_type<CodeConfigurationView>(code_configuration_schema);

constinit const internal::Schema agent_runtime_artifact_schema =
    internal::union_schema<AgentRuntimeArtifactView>("AgentRuntimeArtifact", agent_runtime_artifact_fields);
constinit const internal::Type agent_runtime_artifact_type =
    internal::union_type<AgentRuntimeArtifactView>(agent_runtime_artifact_schema);

}  // namespace schemas

const internal::Schema& schema_of(const CodeView*) { return schemas::code_schema; }
const internal::Schema& schema_of(const CodeConfigurationView*) { return schemas::code_configuration_schema; }
const internal::Schema& schema_of(const AgentRuntimeArtifactView*) { return schemas::agent_runtime_artifact_schema; }

}  // namespace outcrop::bedrock_agentcore_control
