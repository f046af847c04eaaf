// Writes Jar as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/jar.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Jar& in) {
  writer.begin_object();
  writer.required("label", in.label);
  writer.member("class", in.class_);
  writer.member("Class", in.class_2);
  writer.member("fooBar", in.foo_bar);
  writer.member("foo_bar", in.foo_bar_2);
  writer.member("size", in.size);
  writer.required("room", in.room);
  writer.member("opened", in.opened, TimestampFormat::epoch_seconds);
  writer.sensitive().member("secret", in.secret);
  writer.member("contents", in.contents);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
