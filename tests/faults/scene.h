// A call of each kind against a server that goes wrong.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "fault.h"
#include "outcrop/error.h"

namespace outcrop::test {

/// How a call ended.
struct Outcome {
  std::optional<Error> error{};  ///< absent: everything that the service has to say was there
  int attempts{};                ///< what the call says of the request that the fault struck; 0 where it can't
  std::size_t requests{};        ///< those of its kind that the server saw
  std::size_t connections{};
};

/// Makes the call while `fault` strikes always, or only the first time. Looks itself at what the caller gets beside the
/// outcome: right values, each item of a listing once, and a token to go on from.
Outcome happens(const Fault& fault, CallKind kind, bool always);

}  // namespace outcrop::test
