// Writes Defaults as JSON.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/kitchen_sink/types/defaults.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::kitchen_sink {

void write_json(internal::JsonWriter& writer, const Defaults& in) {
  writer.begin_object();
  writer.member("text", in.text);
  writer.member("flag", in.flag);
  writer.member("count", in.count);
  writer.member("ratio", in.ratio);
  writer.member("room", in.room);
  writer.member("size", in.size);
  writer.member("when", in.when, TimestampFormat::epoch_seconds);
  writer.member("bytes", in.bytes);
  writer.member("list", in.list);
  writer.member("map", in.map);
  writer.member("document", in.document);
  writer.member("free", in.free);
  writer.member("nothing", in.nothing);
  writer.member("smallest", in.smallest);
  writer.end_object();
}

}  // namespace outcrop::kitchen_sink
