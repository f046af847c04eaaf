// Decode tables and records of VariantView and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/views/variant.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Field configuration_bundle_ref_fields[] = {
    {"bundleArn", &internal::string_type, offsetof(ConfigurationBundleRefView, bundle_arn), internal::Slot::plain},
    {"bundleVersion", &internal::string_type, offsetof(ConfigurationBundleRefView, bundle_version),
     internal::Slot::plain},
};

constexpr internal::Field target_ref_fields[] = {
    {"name", &internal::string_type, offsetof(TargetRefView, name), internal::Slot::plain},
};

constexpr internal::Field variant_configuration_fields[] = {
    {"configurationBundle", &schemas::configuration_bundle_ref_type,
     offsetof(VariantConfigurationView, configuration_bundle), internal::Slot::reference},
    {"target", &schemas::target_ref_type, offsetof(VariantConfigurationView, target), internal::Slot::reference},
};

constexpr internal::Field variant_fields[] = {
    {"name", &internal::string_type, offsetof(VariantView, name), internal::Slot::plain},
    {"weight", &internal::int32_type, offsetof(VariantView, weight), internal::Slot::plain},
    {"variantConfiguration", &schemas::variant_configuration_type, offsetof(VariantView, variant_configuration),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_variant(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<VariantView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"name", Lead::brace>(view.name)) return nullptr;
  if (!in.structure<"variantConfiguration">(view.variant_configuration, [&](auto& inner) {
        if (!in.reference<"configurationBundle", Lead::either>(inner.configuration_bundle, [&](auto& inner2) {
              if (!in.text<"bundleArn", Lead::brace>(inner2.bundle_arn)) return false;
              if (!in.text<"bundleVersion">(inner2.bundle_version)) return false;
              return true;
            }))
          return false;
        if (!in.reference<"target", Lead::either>(inner.target, [&](auto& inner2) {
              if (!in.text<"name", Lead::brace>(inner2.name)) return false;
              return true;
            }))
          return false;
        return true;
      }))
    return nullptr;
  if (!in.value<"weight">(internal::int32_type, internal::Slot::plain, &view.weight)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr internal::CompiledRecord variant_record{read_variant};

}  // namespace

namespace schemas {

constinit const internal::Schema configuration_bundle_ref_schema =
    internal::structure_schema<ConfigurationBundleRefView>("ConfigurationBundleRef", configuration_bundle_ref_fields);
constinit const internal::Type configuration_bundle_ref_type =
    internal::structure_type<ConfigurationBundleRefView>(configuration_bundle_ref_schema);

constinit const internal::Schema target_ref_schema =
    internal::structure_schema<TargetRefView>("TargetRef", target_ref_fields);
constinit const internal::Type target_ref_type = internal::structure_type<TargetRefView>(target_ref_schema);

constinit const internal::Schema variant_configuration_schema =
    internal::structure_schema<VariantConfigurationView>("VariantConfiguration", variant_configuration_fields);
constinit const internal::Type variant_configuration_type =
    internal::structure_type<VariantConfigurationView>(variant_configuration_schema);

constinit const internal::Schema variant_schema =
    internal::structure_schema<VariantView>("Variant", variant_fields, &variant_record);
constinit const internal::Type variant_type = internal::structure_type<VariantView>(variant_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ConfigurationBundleRefView*) {
  return schemas::configuration_bundle_ref_schema;
}
const internal::Schema& schema_of(const TargetRefView*) { return schemas::target_ref_schema; }
const internal::Schema& schema_of(const VariantConfigurationView*) { return schemas::variant_configuration_schema; }
const internal::Schema& schema_of(const VariantView*) { return schemas::variant_schema; }

}  // namespace outcrop::bedrock_agentcore
