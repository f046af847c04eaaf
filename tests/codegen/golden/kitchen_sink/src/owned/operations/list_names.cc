// Makes ListNames: the output of Client::list_names, owned of views, and writes JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/owned/operations/list_names.h"

#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"
#include "outcrop/kitchen_sink/operations/list_names.h"
#include "outcrop/kitchen_sink/to_owned.h"

namespace outcrop::kitchen_sink {

ListNames to_owned(const ListNamesView& view) {
  ListNames owned;
  internal::own(owned.next_token, view.next_token);
  internal::own(owned.names, view.names);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListNames& in) {
  writer.begin_object();
  writer.member("X-Next", in.next_token);
  writer.member("names", in.names);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
