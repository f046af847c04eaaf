// Decode tables and records of ConfigurationBundleVersionSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/configuration_bundle_version_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field configuration_bundle_version_summary_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(ConfigurationBundleVersionSummaryView, bundle_arn),
     internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(ConfigurationBundleVersionSummaryView, bundle_id),
     internal::Slot::plain},
    {"versionId", &internal::string_type, offsetof(ConfigurationBundleVersionSummaryView, version_id),
     internal::Slot::plain},
    {"lineageMetadata", &schemas::version_lineage_metadata_type,
     offsetof(ConfigurationBundleVersionSummaryView, lineage_metadata), internal::Slot::reference},
    {"versionCreatedAt", &internal::epoch_seconds_type,
     offsetof(ConfigurationBundleVersionSummaryView, version_created_at), internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_configuration_bundle_version_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ConfigurationBundleVersionSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"bundleArn", Lead::brace>(view.bundle_arn)) return nullptr;
  if (!in.text<"bundleId">(view.bundle_id)) return nullptr;
  if (!in.reference<"lineageMetadata">(view.lineage_metadata, [&](auto& inner) {
        if (!in.text<"branchName", Lead::either>(inner.branch_name)) return false;
        if (!in.text<"commitMessage", Lead::either>(inner.commit_message)) return false;
        if (!in.reference<"createdBy", Lead::either>(inner.created_by, [&](auto& inner2) {
              if (!in.text<"arn", Lead::either>(inner2.arn)) return false;
              if (!in.text<"name", Lead::either>(inner2.name)) return false;
              return true;
            }))
          return false;
        if (!in.texts<"parentVersionIds", Lead::either>(inner.parent_version_ids)) return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"versionCreatedAt">(internal::epoch_seconds_type, internal::Slot::plain, &view.version_created_at))
    return nullptr;
  if (!in.text<"versionId">(view.version_id)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord configuration_bundle_version_summary_record{
    read_configuration_bundle_version_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema configuration_bundle_version_summary_schema =
    internal::structure_schema<ConfigurationBundleVersionSummaryView>("ConfigurationBundleVersionSummary",
                                                                      configuration_bundle_version_summary_fields,
                                                                      &configuration_bundle_version_summary_record);
constinit const internal::Type configuration_bundle_version_summary_type =
    internal::structure_type<ConfigurationBundleVersionSummaryView>(configuration_bundle_version_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConfigurationBundleVersionSummaryView*) {
  return schemas::configuration_bundle_version_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
