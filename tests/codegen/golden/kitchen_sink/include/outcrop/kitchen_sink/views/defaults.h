// DefaultsView: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::kitchen_sink {

inline constexpr std::byte default_defaults_bytes_bytes[] = {
    std::byte{0x61},
    std::byte{0x62},
    std::byte{0x63},
};
inline constexpr BlobView default_defaults_bytes{default_defaults_bytes_bytes};

struct DefaultsView {
  std::string_view text{"a \"quoted\" \\ text"};
  bool flag{true};
  std::int32_t count{5};
  float ratio{1.5f};
  Open<Room> room{Room::main, "Main"};
  Size size{Size::large};
  Timestamp when{Timestamp::from_millis(1500)};
  BlobView bytes{default_defaults_bytes};
  std::span<const std::string_view> list{};
  MapView<std::string_view> map{};
  DocumentView document{DocumentView::boolean(true)};
  std::optional<std::string_view> free{};
  std::optional<std::string_view> nothing{};
  std::int64_t smallest{INT64_MIN};
};
const internal::Schema& schema_of(const DefaultsView*);

}  // namespace outcrop::kitchen_sink
