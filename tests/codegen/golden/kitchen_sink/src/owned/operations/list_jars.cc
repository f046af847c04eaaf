// Makes ListJars: the output of Client::list_jars, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/list_jars.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/list_jars.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

ListJars to_owned(const ListJarsView& view) {
  ListJars owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.jars, view.jars);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListJars& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("jars", in.jars);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
