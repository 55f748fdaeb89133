#!/bin/sh
# Signs Plumbline.app, packs it into a disk image, has Apple notarize that, and staples the ticket to it.
#
#   installers/macos/dmg.sh Plumbline.app Plumbline.dmg
#
# SIGN_IDENTITY     the name of a "Developer ID Application" certificate in the keychain. Without it the program is signed ad hoc: it
#                   then runs where it was made, and elsewhere only after its user allows it.
# NOTARY_PROFILE    a profile that `xcrun notarytool store-credentials` has kept. Without it nothing is sent to Apple.
set -eu

app=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${SIGN_IDENTITY:--}

# The timestamp is asked of Apple's server, which only a real identity needs.
if [ "$identity" = "-" ]; then
  stamp=--timestamp=none
else
  stamp=--timestamp
fi

# From the inside out: a signature covers what lies below.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -exec \
  codesign --force --options runtime "$stamp" --sign "$identity" {} +
find "$app/Contents" -type d -name '*.framework' -prune -exec \
  codesign --force --options runtime "$stamp" --sign "$identity" {} +
codesign --force --options runtime "$stamp" --entitlements "$here/entitlements.plist" --sign "$identity" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Plumbline -srcfolder "$folder" -fs APFS -format ULMO -ov "$image"

if [ "$identity" != "-" ]; then
  codesign --force "$stamp" --sign "$identity" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
  spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
