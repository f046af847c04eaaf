// Writes Variant and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/variant.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const ConfigurationBundleRef& in) {
  writer.begin_object();
  writer.required("bundleArn", in.bundle_arn);
  writer.required("bundleVersion", in.bundle_version);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const TargetRef& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const VariantConfiguration& in) {
  writer.begin_object();
  writer.member("configurationBundle", in.configuration_bundle);
  writer.member("target", in.target);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Variant& in) {
  writer.begin_object();
  writer.required("name", in.name);
  writer.required("weight", in.weight);
  writer.required("variantConfiguration", in.variant_configuration);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
