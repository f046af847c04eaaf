// The constraints of the model, checked on a whole input at once, with AWS's wording.
#pragma once

#include "model/shapes.h"
#include "text/json.h"

namespace outcrop::emulator {

/// `input` as read_input() gives it. Throws ServiceError: one ValidationException that lists every violation ("2
/// validation errors detected: Value null at 'roleArn' failed to satisfy constraint: Member must not be null; ...").
/// Values of sensitive members are left out.
void validate(const Json& input, const Shape& shape);

}  // namespace outcrop::emulator
