// to_owned(view): what an answer holds, as part of a request.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

namespace outcrop::bedrock_data_automation_runtime {

struct OutputConfiguration;
struct OutputConfigurationView;
struct Tag;
struct TagView;

OutputConfiguration to_owned(const OutputConfigurationView& view);
Tag to_owned(const TagView& view);

}  // namespace outcrop::bedrock_data_automation_runtime
