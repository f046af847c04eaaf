// Times in any notation that services use.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/timestamp.h"

namespace outcrop::internal {

/// Reads what parse_timestamp reads in any of its formats, and every other text that botocore (dateutil) reads as one
/// whole date: `2025-08-04 00:25:20`, `20250804T002520Z`, `2025-08-04`, `Mon Aug 04 00:25:20 UTC 2025`,
/// `Aug 4, 2025 12:25 AM +0200`, `08/04/2025` (month first), seconds since 1970. Without an offset it is UTC; a year of
/// two digits lies in 2000 to 2068. Empty where a part of the date is missing, where the zone is a name other than UTC
/// and GMT, and outside of the years 0001 to 9999.
std::optional<Timestamp> read_time(std::string_view text);

}  // namespace outcrop::internal
