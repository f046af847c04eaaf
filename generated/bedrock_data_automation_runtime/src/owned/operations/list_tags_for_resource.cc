// Makes ListTagsForResource: the output of Client::list_tags_for_resource, owned of views, and writes JSON.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/owned/operations/list_tags_for_resource.h"

#include "outcrop/bedrock_data_automation_runtime/operations/list_tags_for_resource.h"
#include "outcrop/bedrock_data_automation_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_data_automation_runtime {

ListTagsForResource to_owned(const ListTagsForResourceView& view) {
  ListTagsForResource owned;
  internal::own(owned.tags, view.tags);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListTagsForResource& in) {
  writer.begin_object();
  writer.member("tags", in.tags);
  writer.end_object();
}

}  // namespace outcrop::bedrock_data_automation_runtime
