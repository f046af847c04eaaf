// Decode tables and records of ConfigurationBundleSummaryView.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/configuration_bundle_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Field configuration_bundle_summary_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(ConfigurationBundleSummaryView, bundle_arn), internal::Slot::plain},
    {"bundleId", &internal::string_type, offsetof(ConfigurationBundleSummaryView, bundle_id), internal::Slot::plain},
    {"bundleName", &internal::string_type, offsetof(ConfigurationBundleSummaryView, bundle_name),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ConfigurationBundleSummaryView, description),
     internal::Slot::optional, true},
    {"createdAt", &internal::epoch_seconds_type, offsetof(ConfigurationBundleSummaryView, created_at),
     internal::Slot::optional},
};

OUTCROP_RECORDS_BEGIN

const char* read_configuration_bundle_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ConfigurationBundleSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"bundleArn", Lead::brace>(view.bundle_arn)) return nullptr;
  if (!in.text<"bundleId">(view.bundle_id)) return nullptr;
  if (!in.text<"bundleName">(view.bundle_name)) return nullptr;
  if (!in.value<"createdAt">(internal::epoch_seconds_type, internal::Slot::optional, &view.created_at)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord configuration_bundle_summary_record{read_configuration_bundle_summary};

}  // namespace

namespace schemas {

constinit const internal::Schema configuration_bundle_summary_schema =
    internal::structure_schema<ConfigurationBundleSummaryView>(
        "ConfigurationBundleSummary", configuration_bundle_summary_fields, &configuration_bundle_summary_record);
constinit const internal::Type configuration_bundle_summary_type =
    internal::structure_type<ConfigurationBundleSummaryView>(configuration_bundle_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConfigurationBundleSummaryView*) {
  return schemas::configuration_bundle_summary_schema;
}

}  // namespace outcrop::bedrock_agentcore_control
