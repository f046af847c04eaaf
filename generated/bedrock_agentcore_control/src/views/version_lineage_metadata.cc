// Decode tables of VersionLineageMetadataView and the shapes that only it holds.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field version_created_by_source_fields[] = {
    {"name", &internal::string_type, offsetof(VersionCreatedBySourceView, name), internal::Slot::plain},
    {"arn", &internal::string_type, offsetof(VersionCreatedBySourceView, arn), internal::Slot::optional},
};

constexpr internal::Field version_lineage_metadata_fields[] = {
    {"parentVersionIds", &internal::string_list_type, offsetof(VersionLineageMetadataView, parent_version_ids),
     internal::Slot::plain},
    {"branchName", &internal::string_type, offsetof(VersionLineageMetadataView, branch_name), internal::Slot::optional},
    {"createdBy", &schemas::version_created_by_source_type, offsetof(VersionLineageMetadataView, created_by),
     internal::Slot::reference},
    {"commitMessage", &internal::string_type, offsetof(VersionLineageMetadataView, commit_message),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema version_created_by_source_schema =
    internal::structure_schema<VersionCreatedBySourceView>("VersionCreatedBySource", version_created_by_source_fields);
constinit const internal::Type version_created_by_source_type =
    internal::structure_type<VersionCreatedBySourceView>(version_created_by_source_schema);

constinit const internal::Schema version_lineage_metadata_schema =
    internal::structure_schema<VersionLineageMetadataView>("VersionLineageMetadata", version_lineage_metadata_fields);
constinit const internal::Type version_lineage_metadata_type =
    internal::structure_type<VersionLineageMetadataView>(version_lineage_metadata_schema);

}  // namespace schemas

const internal::Schema& schema_of(const VersionCreatedBySourceView*) {
  return schemas::version_created_by_source_schema;
}
const internal::Schema& schema_of(const VersionLineageMetadataView*) {
  return schemas::version_lineage_metadata_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
