// The bytes of right answers, and of answers that are nearly right.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "fault.h"

namespace outcrop::test {

std::string chunk(std::string_view bytes);

/// What says where the body ends.
std::string length_line(const GoodAnswer& good);

/// The answer with other lines than that behind its own headers, and another content.
std::string answer_text(const GoodAnswer& good, std::string_view more_headers, std::string_view content,
                        std::string_view status_line = "HTTP/1.1 200 OK");
/// The answer in these chunks.
std::string chunked_text(const GoodAnswer& good, std::string_view chunks);

/// Of GoodAnswer::text.
std::size_t end_of_head(const GoodAnswer& good);

}  // namespace outcrop::test
